package se.diarium.web.transfer;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import se.diarium.ConflictException;
import se.diarium.integration.Erms;
import se.diarium.integration.Outbox;
import se.diarium.integration.OutgoingProtocol;
import se.diarium.web.PostedForm;
import se.diarium.web.documents.ContentDisposition;
import se.diarium.web.language.Language;
import se.diarium.web.table.CsvTable;

/** A protocol as a file for another system, to be saved: as ERMS, and as a table of its decisions. */
@WebServlet({"/overforing/erms.xml", "/overforing/beslut.csv"})
public class TransferFileServlet extends HttpServlet {

    @Inject
    private Outbox outbox;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Optional<OutgoingProtocol> found =
                    outbox.protocol(PostedForm.id(Objects.requireNonNullElse(request.getParameter("id"), "")));
            if (found.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            send(found.get(), request, response);
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (ConflictException e) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }

    private static void send(OutgoingProtocol outgoing, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean csv = request.getServletPath().endsWith(".csv");
        String name = outgoing.body() + " " + outgoing.heldOn() + (csv ? ".csv" : ".xml");
        response.setHeader("Content-Disposition", ContentDisposition.attachment(name));
        if (csv) {
            response.setContentType("text/csv;charset=UTF-8");
            try (CsvTable table = new CsvTable(response.getOutputStream())) {
                DecisionTable.write(outgoing, table, Language.of(request).texts());
            }
        } else {
            response.setContentType("application/xml");
            response.getOutputStream().write(Erms.of(outgoing));
        }
    }
}
