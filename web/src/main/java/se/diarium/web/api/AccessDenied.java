package se.diarium.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Whoever may not do something is told so: 403, not a fault of the server. */
@Provider
public class AccessDenied implements ExceptionMapper<EJBAccessException> {

    @Override
    public Response toResponse(EJBAccessException denied) {
        return Response.status(Response.Status.FORBIDDEN).build();
    }
}
