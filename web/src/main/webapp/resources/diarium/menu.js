// The rooms on a narrow screen: folded behind a button. The style sheet shows the button there alone, and only where scripts run.
const button = document.querySelector('.rail .menu');
const open = is => button.setAttribute('aria-expanded', String(is));

button.addEventListener('click', () => open(button.getAttribute('aria-expanded') === 'false'));
button.closest('.rail').addEventListener('keydown', event => {
  if (event.key !== 'Escape' || button.getAttribute('aria-expanded') === 'false') return;
  open(false);
  button.focus();
});
