// A form that is sent loads its page anew. The page is put back to where it was, the marker at the button that was pressed or, where its
// row is gone, at the one that has come into its place; what has been done stays in sight above.
const SENT = 'diarium-sent';
const buttons = form => [...form.querySelectorAll('button, input[type=submit]')];

document.addEventListener('submit', event => {
  const form = event.target;
  if (form.method !== 'post' || !form.id || !form.closest('main')) return;
  const at = buttons(form).indexOf(event.submitter);
  if (at < 0) return;
  sessionStorage.setItem(SENT, JSON.stringify({ page: location.pathname, form: form.id, at, top: event.submitter.getBoundingClientRect().top }));
});

function goOn({ form, at, top }) {
  const all = buttons(form);
  const button = all[at] ?? all.at(-1);
  if (!button) return;
  notice.id ||= 'gjort';
  notice.classList.add('stays');
  button.setAttribute('aria-describedby', notice.id); // heard with the button: nobody hears a state that is there from the start
  button.focus({ preventScroll: true });
  scrollBy({ top: button.getBoundingClientRect().top - top, behavior: 'instant' });
}

const sent = JSON.parse(sessionStorage.getItem(SENT) ?? 'null');
sessionStorage.removeItem(SENT);
const notice = document.querySelector('main .notice[role=status]');
const form = sent?.page === location.pathname && document.getElementById(sent.form);
// Not before the page is there: a place in the address would take the marker away again.
if (notice && form) addEventListener('load', () => goOn({ ...sent, form }));
