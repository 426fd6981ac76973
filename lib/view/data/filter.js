"use strict";
// The filter, the two tick boxes and the button. Without them the page is whole: they only hide and open.
{
  const fold = s => s.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/ё/g, "е");
  const tools = document.getElementById("tools");
  const box = document.getElementById("find");
  const told = document.getElementById("found");
  const ticks = [...tools.querySelectorAll("input[type=checkbox]")];
  const items = [...document.querySelectorAll("[data-item]")];
  const texts = new Map();
  const text = item => texts.get(item) ?? texts.set(item, fold(item.textContent)).get(item);
  const listed = new Map([...document.querySelectorAll("[data-of]")].map(row => [row.dataset.of, row]));

  const apply = () => {
    const words = fold(box.value).split(/\s+/).filter(Boolean);
    const wanted = ticks.filter(t => t.checked).map(t => t.value);
    let shown = 0;
    for (const item of items) {
      const has = (item.dataset.item || "").split(" ");
      const show = wanted.every(w => has.includes(w)) && words.every(w => text(item).includes(w));
      item.hidden = !show;
      if (listed.has(item.id)) listed.get(item.id).hidden = !show;
      shown += show;
    }
    told.textContent = words.length || wanted.length ? `${shown} of ${items.length} shown` : "";
  };
  let waiting = 0;
  box.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(apply, 120); });
  ticks.forEach(t => t.addEventListener("change", apply));

  const open = document.getElementById("open");
  const folds = [...document.querySelectorAll("details.texts")];
  let all = folds.length > 0 && folds.every(d => d.open);
  const name = () => { open.textContent = all ? "Close all texts" : "Open all texts"; };
  open.addEventListener("click", () => { all = !all; folds.forEach(d => { d.open = all; }); name(); });
  name();

  let closed = [];
  addEventListener("beforeprint", () => { closed = folds.filter(d => !d.open); closed.forEach(d => { d.open = true; }); });
  addEventListener("afterprint", () => { closed.forEach(d => { d.open = false; }); closed = []; });
  addEventListener("keydown", e => {
    if (e.key === "/" && !e.target.closest("input")) { e.preventDefault(); box.focus(); }
  });
  tools.hidden = false;
}
