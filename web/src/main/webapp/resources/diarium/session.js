// Tells before a session ends, and loses nothing when it has: what was typed is kept in the tab and put back after the login.
const dialog = document.getElementById('sessionen');
const text = dialog.dataset;
const lasts = Number(text.seconds) * 1000;
const WARNING = 2 * 60 * 1000;
const SEEN = 'diarium-sedd'; // when the server last heard of this browser, in any tab
const TYPED = `diarium-skrivet:${location.pathname}${location.search}`;
const loginPage = new URL(text.login, location).pathname;

const seen = () => localStorage.setItem(SEEN, String(Date.now()));

// The session -----------------------------------------------------------------------------------------------------------

function look() {
  const left = Number(localStorage.getItem(SEEN)) + lasts - Date.now();
  if (left <= 0) {
    end();
  } else if (left <= WARNING) {
    if (!dialog.open) dialog.showModal();
  } else if (dialog.open) {
    dialog.close();
  }
}

function end() {
  clearInterval(looking);
  dialog.querySelector('h2').textContent = text.ended;
  dialog.querySelector('p').textContent = text.endedWhat;
  dialog.querySelector('[data-stay]').hidden = true;
  const again = dialog.querySelector('a');
  const context = loginPage.slice(0, -'/logga-in'.length);
  again.href = `${loginPage}?mal=${encodeURIComponent(location.pathname.slice(context.length) + location.search)}`;
  again.hidden = false;
  if (!dialog.open) dialog.showModal();
  again.focus();
}

async function stay() {
  try {
    const answer = await fetch(text.stay);
    if (answer.ok && new URL(answer.url).pathname !== loginPage) {
      seen();
      dialog.close();
      return;
    }
  } catch {
    // No answer: it is as if the session had ended.
  }
  end();
}

seen();
// What the page's other scripts ask for keeps the session too.
new PerformanceObserver(list => {
  if (list.getEntries().some(entry => entry.initiatorType === 'fetch')) seen();
}).observe({ type: 'resource' });
const looking = setInterval(look, 10_000);
dialog.querySelector('[data-stay]').addEventListener('click', stay);
dialog.addEventListener('cancel', event => {
  event.preventDefault();
  if (dialog.querySelector('a').hidden) stay();
});

// What is typed ------------------------------------------------------------------------------------------------------------

const SECRET = ['password', 'file', 'hidden', 'submit'];
const fields = () => [...document.querySelectorAll('main form[method=post] :is(input, textarea, select)')].filter(field => !SECRET.includes(field.type));
const box = field => ['checkbox', 'radio'].includes(field.type);

document.addEventListener('input', event => {
  const all = fields();
  if (!all.includes(event.target)) return;
  const values = all.map(field => (box(field) ? field.checked : field.value));
  try {
    sessionStorage.setItem(TYPED, JSON.stringify({ values, at: all.indexOf(event.target) }));
  } catch {
    // No room: the page itself still has it.
  }
});

const kept = sessionStorage.getItem(TYPED);
sessionStorage.removeItem(TYPED);
if (kept && document.referrer && new URL(document.referrer).pathname === loginPage) {
  const { values, at } = JSON.parse(kept);
  const all = fields();
  if (all.length === values.length) {
    all.forEach((field, i) => {
      if (box(field)) field.checked = values[i];
      else field.value = values[i];
    });
    sessionStorage.setItem(TYPED, kept);
    const note = Object.assign(document.createElement('p'), { className: 'notice ok', textContent: text.kept });
    note.setAttribute('role', 'status');
    document.querySelector('main').prepend(note);
    all[at]?.closest('details')?.setAttribute('open', '');
    all[at]?.focus();
  }
}
