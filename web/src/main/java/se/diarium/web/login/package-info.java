/** Coming in and going out: the login page, the sessions of people, and Basic authentication for programs under /api. */
@NullMarked
package se.diarium.web.login;

import org.jspecify.annotations.NullMarked;
