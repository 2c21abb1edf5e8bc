package se.diarium.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything under /api. */
@ApplicationPath("api")
public class Api extends Application {}
