// Review: one § beside its paper. Pages come whole from the server; the script puts their parts in place of the old ones, keeps
// the next ones ready, and sends what is changed. What is typed and not yet saved is kept in the tab.
const review = document.querySelector('.review');
const paper = document.getElementById('papper');
const sheetPlace = paper.querySelector('.sheet');
const asText = paper.querySelector('.as-text');
const text = review.dataset;
const parts = new Map();
const pages = new Map();
const revisions = new Map(); // what was seen of a §
const approving = new Set(); // §§ whose approval is under way
const sending = new Map(); // what is under way of a field
let before = new WeakMap(); // what a field held when it came
let turn = Promise.resolve();
let fields = document.getElementById('falt');
let answers = 0;
let newest = { order: 0, latest: fields.dataset.latest, left: fields.dataset.left };
let field = null;
let shownPage = 0;
let putting = false;
let keysOn = localStorage.getItem('diarium-kortkommandon') !== 'av';

const items = () => [...document.querySelectorAll('#lista a')];
const anchor = () => fields.dataset.item;
const isPicture = () => Number(paper.dataset.pages) > 0;

// What is said ---------------------------------------------------------------------------------------------------------

function say(words, ...buttons) {
  keepingFocus(() => {
    document.getElementById('fel').replaceChildren();
    document.getElementById('besked').replaceChildren(words + ' ', ...buttons);
  });
}

function complain(words, ...buttons) {
  keepingFocus(() => document.getElementById('fel').replaceChildren(words + ' ', ...buttons));
}

/** Where what is replaced had the marker, the heading of the § has it after: from the top of the page it would be a long way back. */
function keepingFocus(change) {
  const had = document.activeElement !== document.body;
  change();
  if (had && document.activeElement === document.body) fields.querySelector('h2').focus({ preventScroll: true });
}

function button(words, action) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'link';
  made.textContent = words;
  made.addEventListener('click', action);
  return made;
}

// §§ ---------------------------------------------------------------------------------------------------------------------

/** The parts of the page of a §; asked for once. */
function part(name) {
  if (!parts.has(name)) {
    const order = ++answers;
    const asked = fetch(text.address + name, { headers: { Accept: 'text/html' } }).then(async answer => {
      if (answer.redirected || !answer.ok) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const found = { fields: page.getElementById('falt'), list: page.getElementById('lista') };
      if (order > newest.order) newest = { order, latest: found.fields.dataset.latest, left: found.fields.dataset.left };
      return found;
    });
    asked.catch(() => parts.delete(name));
    parts.set(name, asked);
  }
  return parts.get(name);
}

function neighbour(step) {
  const all = items();
  const now = all.findIndex(item => item.dataset.item === anchor());
  return all[now + step]?.dataset.item;
}

function nextWaiting() {
  const all = items();
  const now = all.findIndex(item => item.dataset.item === anchor());
  const waits = item => item.dataset.approved === 'false' && item.dataset.item !== anchor();
  return (all.slice(now + 1).find(waits) ?? all.find(waits))?.dataset.item;
}

async function go(name, keepFocus) {
  if (!name) return;
  const { fields: fresh } = await part(name);
  put(fresh.cloneNode(true));
  if (!keepFocus) fields.querySelector('h2').focus({ preventScroll: true });
  history.replaceState(null, '', text.address + name);
  document.title = fields.dataset.title;
  prefetch();
}

function put(fresh) {
  putting = true; // a field that goes away loses the marker, which is no reason to save it
  keepingFocus(() => {
    fields.replaceWith(fresh);
    fields = fresh;
  });
  putting = false;
  tally();
  field = null;
  took();
  markCurrent();
  asText.textContent = fields.querySelector('.source')?.textContent ?? '';
  document.querySelector('[data-do=approve]').disabled = anchor() === 'forsattsblad';
  fields.querySelectorAll('textarea').forEach(grow);
  drafts();
  showPage(Number(fields.dataset.page));
}

/** What is left and what can be undone, as the latest answer has it: what is shown may have been asked for before the last change. */
function tally() {
  fields.dataset.latest = newest.latest;
  fields.dataset.left = newest.left;
  document.querySelector('[data-left]').textContent = newest.left;
  document.querySelector('[data-do=undo]').disabled = newest.latest === '0';
}

/** Remembers what came from the server. */
function took() {
  revisions.set(anchor(), Number(fields.dataset.revision));
  before = new WeakMap([...fields.querySelectorAll('.value-field')].map(owner => [owner, cells(filled(owner))]));
}

function putList(fresh) {
  const at = document.activeElement.closest('#lista a')?.dataset.item;
  document.getElementById('lista').replaceWith(fresh);
  if (at) items().find(item => item.dataset.item === at)?.focus({ preventScroll: true });
  for (const item of items()) if (approving.has(item.dataset.item)) item.dataset.approved = 'true';
  markCurrent();
}

function markCurrent() {
  for (const item of items()) {
    const current = item.dataset.item === anchor();
    item.setAttribute('aria-current', String(current));
    if (current) item.scrollIntoView({ block: 'nearest' });
  }
}

function prefetch() {
  for (const name of [neighbour(1), neighbour(-1), nextWaiting()]) {
    if (name) part(name).then(found => isPicture() && loadPage(Number(found.fields.dataset.page))).catch(() => {});
  }
}

/** Asks for what is shown anew, after a change; what was typed meanwhile and the marker stay. */
async function renew(name = anchor()) {
  parts.clear();
  const { fields: fresh, list } = await part(name);
  const stays = name === anchor();
  const at = stays ? place(document.activeElement) : null;
  const typed = stays ? unsaved() : [];
  put(fresh.cloneNode(true));
  putList(list);
  for (const one of typed) {
    const owner = fields.querySelector(`.value-field[data-field=${one.field}]`);
    if (owner) restore(owner, one.rows);
  }
  history.replaceState(null, '', text.address + name);
  focusAt(at);
  prefetch();
}

/** The fields that hold something else than what came, and that is not on its way either. */
function unsaved() {
  return [...fields.querySelectorAll('.value-field')]
    .filter(owner => isTyped(owner) && sending.get(draftName(owner)) !== cells(rows(owner)))
    .map(owner => ({ field: owner.dataset.field, rows: rows(owner) }));
}

const isTyped = owner => before.has(owner) && before.get(owner) !== cells(filled(owner));

/** Where the marker is: field, row and column. */
function place(element) {
  const owner = element?.closest?.('.value-field');
  if (!owner || !fields.contains(owner)) return null;
  const rows = [...owner.querySelectorAll('.rows > .values')];
  const row = rows.findIndex(one => one.contains(element));
  return { field: owner.dataset.field, row, column: inputs(rows[row]).indexOf(element), start: element.selectionStart, end: element.selectionEnd };
}

function focusAt(at) {
  if (!at) return;
  const rows = fields.querySelectorAll(`.value-field[data-field=${at.field}] .rows > .values`);
  const row = rows[Math.min(at.row, rows.length - 1)];
  const element = inputs(row)[at.column] ?? fields.querySelector('h2');
  element.focus();
  if (typeof at.start === 'number') element.setSelectionRange?.(at.start, at.end);
}

// What is changed ------------------------------------------------------------------------------------------------------------

const inputs = row => (row ? [...row.querySelectorAll('input, textarea, select')] : []);

const cells = list => JSON.stringify(list.map(row => row.cells));

function rows(owner) {
  return [...owner.querySelectorAll('.rows > .values')].map(row => {
    const value = { cells: inputs(row).map(input => input.value) };
    if (row.dataset.marked) value.at = row.dataset.marked.split(' ').map(Number);
    return value;
  });
}

/** The rows with something in them: an empty one that was added holds nothing to save. */
function filled(owner) {
  const lines = [...owner.querySelectorAll('.rows > .values')];
  return rows(owner).filter((_, i) => {
    const written = inputs(lines[i]).filter(input => input.tagName !== 'SELECT');
    return written.length === 0 || written.some(input => input.value.trim());
  });
}

async function send(path, body) {
  let answer;
  try {
    answer = await fetch(`${text.api}/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Request-Token': text.token },
      body: JSON.stringify(body ?? {}),
    });
  } catch {
    complain(text.textFailed);
    return false;
  }
  if (answer.status === 204) return true;
  if (answer.status === 200 && !answer.redirected) {
    const { protocol } = await answer.json();
    if (String(protocol) === text.protocol) return true;
    // Another body or another day: it is another protocol now, at its own address.
    location.assign(text.address.replace(/id=\d+/, `id=${protocol}`) + anchor());
    return new Promise(() => {});
  }
  if (answer.redirected || answer.status === 401 || answer.status === 403) {
    const login = document.createElement('a');
    const context = text.login.slice(0, -'/logga-in'.length);
    login.href = `${text.login}?mal=${encodeURIComponent(location.pathname.slice(context.length) + location.search)}`;
    login.textContent = text.textLogin;
    complain(text.textLost, login);
  } else if (answer.status === 409 || answer.status === 422) {
    complain((await answer.json()).sentence);
    if (answer.status === 409) parts.clear();
  } else {
    complain(text.textFailed);
  }
  return false;
}

const seen = (item = anchor()) => ({ item, revision: revisions.get(item) });

/** One after the other: a change is made on what the one before it has left. */
function inTurn(work) {
  turn = turn.then(work, work);
  return turn;
}

const draftName = owner => `diarium-draft:${text.api}:${anchor()}:${owner.dataset.field}`;
const undoButton = () => button(text.textUndo + ' (z)', undo);

function save(owner) {
  const name = draftName(owner);
  const value = rows(owner);
  const item = anchor();
  if (sending.get(name) === cells(value)) return;
  keepDraft(owner);
  sending.set(name, cells(value));
  inTurn(async () => {
    const saved = await send('falt', { ...seen(item), field: owner.dataset.field, rows: value });
    if (saved) {
      if (cells(JSON.parse(sessionStorage.getItem(name) ?? '[]')) === cells(value)) sessionStorage.removeItem(name);
      if (item === anchor()) await renew();
      else await list(anchor(), item);
      say(text.textSaved, undoButton());
    }
    if (sending.get(name) === cells(value)) sending.delete(name);
  });
}

function keepDraft(owner) {
  try {
    sessionStorage.setItem(draftName(owner), JSON.stringify(rows(owner)));
  } catch {
    // No room: the page itself still has it.
  }
}

/** Offers what was typed before the session ended, or the connection. */
function drafts() {
  for (const owner of fields.querySelectorAll('.value-field')) {
    const kept = sessionStorage.getItem(draftName(owner));
    if (!kept || sending.has(draftName(owner))) continue;
    if (cells(JSON.parse(kept)) === cells(rows(owner))) {
      sessionStorage.removeItem(draftName(owner));
      continue;
    }
    const note = document.createElement('p');
    note.className = 'notice warn';
    note.append(text.textDraft + ' ',
      button(text.textRestore, () => { restore(owner, JSON.parse(kept)); note.remove(); save(owner); }), ' ',
      button(text.textDrop, () => { sessionStorage.removeItem(draftName(owner)); note.remove(); }));
    owner.append(note);
  }
}

function restore(owner, kept) {
  const list = owner.querySelector('.rows');
  while (list.children.length > Math.max(kept.length, owner.querySelector('template') ? 0 : 1)) list.lastElementChild.remove();
  while (list.children.length < kept.length) add(owner);
  kept.forEach((row, i) => inputs(list.children[i]).forEach((input, j) => { input.value = row.cells[j] ?? ''; }));
}

function add(owner) {
  const made = owner.querySelector('template').content.cloneNode(true);
  owner.querySelector('.rows').append(made);
  return owner.querySelector('.rows').lastElementChild;
}

async function approve() {
  if (anchor() === 'forsattsblad') return;
  const done = anchor();
  const now = items().find(item => item.dataset.item === done);
  const number = now.textContent.trim().split(/\s+/).slice(0, 2).join(' ');
  const next = nextWaiting();
  approving.add(done);
  // The next is shown at once; if the server says no, this one comes back.
  now.dataset.approved = 'true';
  inTurn(async () => {
    const approved = await send('godkann', seen(done));
    approving.delete(done);
    if (approved) {
      await list(anchor(), done);
      if (next) say(`${number}: ${text.textApproved}`, undoButton());
      else sayDone();
    } else {
      items().find(item => item.dataset.item === done).dataset.approved = 'false';
      await go(done);
    }
  });
  if (next) await go(next);
}

/** Nothing is left here: Enter goes back to what else waits. */
function sayDone() {
  const queue = Object.assign(document.createElement('a'), { href: text.queue, textContent: text.textQueue });
  say(text.textDone, queue, ' ', undoButton());
  if (!place(document.activeElement)) queue.focus();
}

/** Renews the list and what is counted, not what is being typed; a § that has changed meanwhile is asked for anew when it is shown. */
async function list(name, changed) {
  parts.delete(changed);
  parts.delete(name);
  const fresh = await part(name);
  putList(fresh.list);
  if (name === anchor()) {
    revisions.set(name, Number(fresh.fields.dataset.revision));
  }
  tally();
}

function undo() {
  inTurn(async () => {
    if (fields.dataset.latest === '0') return;
    if (await send(`angra-tillsammans/${fields.dataset.latest}`)) {
      await renew();
      say(text.textUndone);
    }
  });
}

// The paper ---------------------------------------------------------------------------------------------------------------

function loadPage(number) {
  if (number < 1 || number > Number(paper.dataset.pages)) return Promise.reject(new Error('no page'));
  if (!pages.has(number)) {
    const made = (async () => {
      const picture = new Image();
      picture.alt = paper.dataset.textAlt.replace('{0}', number);
      picture.src = `${paper.dataset.picture}${number}.png`;
      const answer = await fetch(`${paper.dataset.picture}${number}.json`);
      const words = await answer.json();
      await picture.decode();
      const marks = Object.assign(document.createElement('div'), { className: 'marks' });
      return { picture, words, marks, layer: layer(words) };
    })();
    made.catch(() => pages.delete(number));
    pages.set(number, made);
  }
  return pages.get(number);
}

const ruler = document.createElement('canvas').getContext('2d');

/** The words over the picture, transparent, so that they can be marked. */
function layer(page) {
  const made = Object.assign(document.createElement('div'), { className: 'words', lang: 'sv' });
  page.lines.forEach((line, number) => {
    for (const [word, x0, y0, x1, y1] of line) {
      const span = document.createElement('span');
      span.textContent = word;
      span.dataset.line = number + 1;
      const size = (y1 - y0) * page.height;
      ruler.font = `${size}px serif`;
      const width = ruler.measureText(word).width;
      Object.assign(span.style, { left: `${x0 * 100}%`, top: `${y0 * 100}%`, fontSize: `${(size / page.width) * 100}cqw`,
        transform: `scaleX(${width ? ((x1 - x0) * page.width) / width : 1})` });
      made.append(span, ' ');
    }
    made.append('\n');
  });
  return made;
}

let asked = 0;

async function showPage(number, at) {
  const request = ++asked;
  paper.classList.toggle('without-picture', !isPicture());
  if (!isPicture()) {
    asText.hidden = false;
    sheetPlace.hidden = true;
    return marks();
  }
  try {
    const page = await loadPage(number);
    if (request !== asked) return;
    if (shownPage !== number) {
      shownPage = number;
      sheetPlace.style.aspectRatio = `${page.words.width} / ${page.words.height}`;
      sheetPlace.replaceChildren(page.picture, page.marks, page.layer);
      paper.querySelector('[data-now]').textContent = paper.dataset.textPage.replace('{0}', number).replace('{1}', paper.dataset.pages);
    }
    marks(at);
  } catch {
    if (request !== asked) return;
    sheetPlace.replaceChildren();
    view(true);
  }
}

const placed = row => (row.dataset.marked ?? row.dataset.at ?? '').split(' ').map(Number);

/** Marks on the shown page what the fields hold, the field at hand strongly. */
async function marks(current = field) {
  highlight(current);
  if (!isPicture()) return;
  const page = await loadPage(shownPage);
  page.marks.replaceChildren();
  for (const row of fields.querySelectorAll('.rows > .values[data-at]')) {
    const [at, , , x0, y0, x1, y1] = placed(row);
    if (at !== shownPage || y1 === undefined) continue;
    const mark = document.createElement('i');
    const height = page.words.height;
    const width = page.words.width;
    Object.assign(mark.style, { left: `${(x0 / width) * 100}%`, top: `${((y0 - 2) / height) * 100}%`,
      width: `${((x1 - x0) / width) * 100}%`, height: `${((y1 - y0 + 4) / height) * 100}%` });
    if (row === current) mark.className = 'now';
    page.marks.append(mark);
    if (row === current) mark.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
}

/** The same in the text. */
function highlight(current) {
  if (!window.Highlight || asText.hidden) return;
  CSS.highlights.clear();
  const node = asText.firstChild;
  if (!node) return;
  const found = { all: new Highlight(), now: new Highlight() };
  for (const row of fields.querySelectorAll('.rows > .values')) {
    const words = inputs(row).map(input => input.value).sort((a, b) => b.length - a.length)[0]?.trim() ?? '';
    if (words.length < 3) continue;
    const pattern = words.split(/\s+/).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s\\u00ad-]+');
    const match = new RegExp(pattern).exec(node.data);
    if (!match) continue;
    const range = new Range();
    range.setStart(node, match.index);
    range.setEnd(node, match.index + match[0].length);
    found[row === current ? 'now' : 'all'].add(range);
    if (row === current) {
      const box = range.getBoundingClientRect();
      const frame = asText.parentElement;
      frame.scrollTop += box.top - frame.getBoundingClientRect().top - frame.clientHeight / 3;
    }
  }
  CSS.highlights.set('value', found.all);
  CSS.highlights.set('value-now', found.now);
}

function view(wantText = asText.hidden) {
  if (!isPicture()) return;
  asText.hidden = !wantText;
  sheetPlace.hidden = wantText;
  paper.querySelector('[data-do=view]').setAttribute('aria-pressed', String(wantText));
  marks();
}

/** What is marked in the document: its words, and where they stand. */
function marked() {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || !paper.contains(selection.anchorNode)) return null;
  const words = selection.toString().replace(/-\n(?=\p{Ll})/gu, '').replace(/\s+/g, ' ').trim();
  if (!words) return null;
  if (asText.contains(selection.anchorNode)) {
    const before = asText.textContent.slice(0, Math.min(selection.anchorOffset, selection.focusOffset)).split('\n').length - 1;
    const start = (fields.querySelector('[data-field=TITLE] .values')?.dataset.at ?? '1 1').split(' ').map(Number);
    return { words, at: [start[0], Math.max(1, start[1] + before), Math.max(1, start[1] + before)] };
  }
  const spans = [...sheetPlace.querySelectorAll('.words span')].filter(span => selection.containsNode(span, true));
  if (!spans.length) return null;
  const frame = sheetPlace.getBoundingClientRect();
  const boxes = spans.map(span => span.getBoundingClientRect());
  return loadPage(shownPage).then(page => {
    const x = value => ((value - frame.left) / frame.width) * page.words.width;
    const y = value => ((value - frame.top) / frame.height) * page.words.height;
    const lines = spans.map(span => Number(span.dataset.line));
    return { words, at: [shownPage, Math.min(...lines), Math.max(...lines), x(Math.min(...boxes.map(b => b.left))), y(Math.min(...boxes.map(b => b.top))),
      x(Math.max(...boxes.map(b => b.right))), y(Math.max(...boxes.map(b => b.bottom)))] };
  });
}

let lastMarked = null;

document.addEventListener('selectionchange', async () => {
  const found = await marked();
  if (found) lastMarked = found;
  paper.querySelector('[data-do=put]').disabled = !lastMarked || !field;
});

function putMarked() {
  if (!lastMarked) return;
  if (!field || !fields.contains(field)) {
    complain(text.textNofield);
    return;
  }
  const target = inputs(field).sort((a, b) => (b.tagName === 'TEXTAREA') - (a.tagName === 'TEXTAREA'))[0];
  target.value = lastMarked.words;
  field.dataset.marked = lastMarked.at.join(' ');
  lastMarked = null;
  target.focus();
  save(field.closest('.value-field'));
}

async function split() {
  if (!lastMarked) {
    complain(text.textSelect);
    return;
  }
  const dialog = document.getElementById('dela');
  const at = lastMarked.at;
  const heading = /^(?:\p{Lu}{2,5} )?§\s*(\d+)\s*(.*)$/u.exec(lastMarked.words);
  dialog.querySelector('#dela-nummer').value = heading ? heading[1] : Number(anchor().slice(1).split('-')[0]) + 1;
  dialog.querySelector('#dela-titel').value = heading ? heading[2] : lastMarked.words;
  dialog.returnValue = '';
  dialog.showModal();
  dialog.addEventListener('close', async () => {
    if (dialog.returnValue !== 'dela') return;
    const paragraph = Number(dialog.querySelector('#dela-nummer').value);
    if (await send('dela', { ...seen(), paragraph, title: dialog.querySelector('#dela-titel').value, at })) {
      await renew();
      say(text.textSaved, undoButton());
    }
  }, { once: true });
}

// What the hand does ----------------------------------------------------------------------------------------------------------

const does = {
  approve,
  undo,
  split,
  view: () => view(),
  put: putMarked,
  keys: () => document.getElementById('kortkommandon').showModal(),
  join: async () => { if (await send('sla-ihop', seen())) { await renew(); say(text.textSaved, undoButton()); } },
  'previous-page': () => showPage(Math.max(1, shownPage - 1)),
  'next-page': () => showPage(Math.min(Number(paper.dataset.pages), shownPage + 1)),
};

document.addEventListener('click', async event => {
  const target = event.target.closest('button, a, .words, .marks');
  if (!target) return;
  if (target.dataset.do) does[target.dataset.do]();
  else if (target.matches('#lista a') && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    go(target.dataset.item);
  } else if ('add' in target.dataset) {
    inputs(add(target.closest('.value-field')))[0].focus();
  } else if ('away' in target.dataset) {
    const owner = target.closest('.value-field');
    keepingFocus(() => target.closest('.values').remove());
    save(owner);
  } else if (target.dataset.undo) {
    if (await send(`angra/${target.dataset.undo}`)) { await renew(); say(text.textUndone); }
  } else if (target.dataset.suggestion) {
    if (await send(`forslag/${target.dataset.suggestion}/${target.dataset.answer}`)) { await renew(); say(text.textSaved); }
  } else if (target.matches('.words') && document.getSelection().isCollapsed) {
    toField(event);
  }
});

/** A click in the document: the smallest value that is there gets the marker. */
async function toField(event) {
  const page = await loadPage(shownPage);
  const frame = sheetPlace.getBoundingClientRect();
  const x = ((event.clientX - frame.left) / frame.width) * page.words.width;
  const y = ((event.clientY - frame.top) / frame.height) * page.words.height;
  const size = ([, , , x0, y0, x1, y1]) => (x1 - x0) * (y1 - y0);
  const hit = [...fields.querySelectorAll('.rows > .values[data-at]')]
    .filter(row => { const [at, , , x0, y0, x1, y1] = placed(row); return at === shownPage && x >= x0 - 3 && x <= x1 + 3 && y >= y0 - 3 && y <= y1 + 5; })
    .sort((a, b) => size(placed(a)) - size(placed(b)))[0];
  if (hit) inputs(hit).at(-1).focus();
}

document.addEventListener('focusin', event => {
  const row = event.target.closest?.('.rows > .values');
  if (!row || row === field) return;
  field = row;
  paper.querySelector('[data-do=put]').disabled = !lastMarked;
  const [page] = placed(row);
  if (isPicture() && page && page !== shownPage) showPage(page, row);
  else marks(row);
});

// A text is saved when the marker leaves it, a choice at once.
document.addEventListener('focusout', event => {
  const owner = event.target.closest?.('.value-field');
  if (!putting && owner && fields.contains(owner) && isTyped(owner)) save(owner);
});

document.addEventListener('change', event => {
  const owner = event.target.tagName === 'SELECT' && event.target.closest('.value-field');
  if (owner && fields.contains(owner) && isTyped(owner)) save(owner);
});

document.addEventListener('input', event => {
  const owner = event.target.closest('.value-field');
  if (!owner) return;
  if (event.target.tagName === 'TEXTAREA') grow(event.target);
  keepDraft(owner);
});

function grow(area) {
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
}

function nextUnsure() {
  const unsure = [...fields.querySelectorAll('[data-unsure]')].map(tag => tag.closest('.values'));
  const next = unsure[(unsure.indexOf(field) + 1) % unsure.length];
  if (next) inputs(next).at(-1).focus();
  else inputs(fields.querySelector('.values'))[0]?.focus();
}

const keys = { j: () => go(neighbour(1)), k: () => go(neighbour(-1)), g: approve, z: undo, f: nextUnsure, d: () => view(), l: putMarked,
  '/': () => document.getElementById('sok')?.focus(), '?': does.keys };

document.addEventListener('keydown', event => {
  const typing = event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key === 'Escape' && typing && fields.contains(typing)) {
    typing.blur();
    fields.querySelector('h2').focus({ preventScroll: true });
    return;
  }
  if (event.key === 'Enter' && typing?.tagName === 'INPUT' && fields.contains(typing)) {
    typing.blur(); // which saves
    fields.querySelector('h2').focus({ preventScroll: true });
    return;
  }
  if (typing || event.ctrlKey || event.altKey || event.metaKey || document.querySelector('dialog[open]')) return;
  if (!keysOn && event.key !== '?') return;
  const action = keys[event.key];
  if (action) {
    event.preventDefault();
    action();
  }
});

const onOff = document.getElementById('kort-pa');
onOff.checked = keysOn;
onOff.addEventListener('change', () => {
  keysOn = onOff.checked;
  localStorage.setItem('diarium-kortkommandon', keysOn ? 'på' : 'av');
  if (!keysOn) say(text.textOff);
});

put(fields);
prefetch();
