package se.diarium.web.search;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import se.diarium.search.ExportRow;
import se.diarium.search.SearchExport;
import se.diarium.search.SearchRequest;
import se.diarium.web.language.Language;
import se.diarium.web.table.CsvTable;
import se.diarium.web.table.Table;
import se.diarium.web.table.XlsxTable;

/** What a search finds, as a table to take along; the parameters are those of the page. */
@WebServlet({"/sok/export.csv", "/sok/export.xlsx"})
public class SearchExportServlet extends HttpServlet {

    private static final List<String> HEAD = List.of(
            "export.body",
            "export.day",
            "export.paragraph",
            "export.title",
            "export.number",
            "export.decisions",
            "export.recipients",
            "export.municipality",
            "export.state");

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private SearchExport export;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SearchRequest search = SearchRequest.of(parameters(request));
        if (search.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        boolean csv = request.getServletPath().endsWith(".csv");
        response.setContentType(csv ? CSV : XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=\"sokning" + (csv ? ".csv\"" : ".xlsx\""));
        try {
            write(search, csv, Language.of(request).texts(), response);
        } catch (EJBAccessException e) {
            response.reset(); // nothing of a table has left yet: the service refuses before its first row
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void write(SearchRequest search, boolean csv, ResourceBundle texts, HttpServletResponse response)
            throws IOException {
        Table table = csv
                ? new CsvTable(response.getOutputStream())
                : new XlsxTable(response.getOutputStream(), texts.getString("export.sheet"));
        List<String> states = List.of(texts.getString("export.clear"), texts.getString("export.toReview"));
        table.row(HEAD.stream().map(texts::getString).toList());
        export.<IOException>give(search, row -> table.row(cells(row, states)));
        table.close();
    }

    private static List<?> cells(ExportRow row, List<String> states) {
        return List.of(
                row.body(),
                row.heldOn(),
                row.number(),
                row.title(),
                row.numbers(),
                row.decisions(),
                row.recipients(),
                row.municipality(),
                states.get(row.toReview() ? 1 : 0));
    }

    private static Map<String, String> parameters(HttpServletRequest request) {
        Map<String, String> parameters = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        return parameters;
    }
}
