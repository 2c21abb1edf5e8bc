// Shows how far a run is without loading the page anew; when it has ended, puts the page's new content in place of the old.
const panel = document.querySelector('[data-progress]');

function show(name, value) {
  const place = panel.querySelector(`[data-${name}]`);
  if (place.textContent !== String(value)) place.textContent = value; // an unchanged text is not read aloud again
}

async function renew() {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  document.getElementById('korning').replaceWith(page.getElementById('korning'));
}

async function look() {
  try {
    const answer = await fetch(panel.dataset.progress, { headers: { Accept: 'application/json' } });
    if (answer.status === 401 || answer.status === 403) {
      show('reading', panel.dataset.lost);
      return;
    }
    if (answer.ok) {
      const run = await answer.json();
      show('done', run.done);
      show('discovered', run.discovered);
      show('elapsed', run.elapsed);
      show('reading', run.reading.length ? run.reading.join(', ') : '–');
      const bar = panel.querySelector('progress');
      bar.max = Math.max(run.discovered, 1);
      bar.value = run.done;
      if (!run.running) {
        await renew();
        return;
      }
    }
  } catch {
    // The server may be starting anew: ask again.
  }
  setTimeout(look, 1000);
}

if (panel) setTimeout(look, 1000);
