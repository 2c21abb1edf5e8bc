package se.diarium.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Makes the Faces objects (ExternalContext and others) injectable. */
@FacesConfig
@ApplicationScoped
public class FacesConfiguration {}
