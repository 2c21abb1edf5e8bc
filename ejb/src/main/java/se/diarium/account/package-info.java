/**
 * Who may come in, and as what: accounts, their passwords and their roles.
 *
 * <p>Decides how a password is kept, how many wrong ones lock an account and for how long, who is the first to come in
 * on an empty database, that an administrator is always left, and which bodies a secretary sees to. What a role may do stands
 * at the services, not here.
 */
@NullMarked
package se.diarium.account;

import org.jspecify.annotations.NullMarked;
