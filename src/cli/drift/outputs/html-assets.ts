/** Light and dark, a phone and paper. Contrasts are at least 4.5 to 1. */
export const STYLE = `
:root{--back:#fff;--front:#1b1f24;--quiet:#57606a;--line:#d0d7de;--card:#f6f8fa;--bad:#b3261e;--odd:#8a5a00;--good:#116329;--del:#ffd7d5;--ins:#ccf2d0}
@media (prefers-color-scheme:dark){:root{--back:#0d1117;--front:#e6edf3;--quiet:#9da7b3;--line:#3d444d;--card:#161b22;--bad:#ff8178;--odd:#e3b341;--good:#56d364;--del:#67060c;--ins:#0f5323}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:1rem;background:var(--back);color:var(--front);font:1rem/1.5 system-ui,sans-serif}
h1{font-size:1.5rem;margin:0}h2{font-size:1.2rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:0;overflow-wrap:anywhere}
.headline{font-size:1.15rem;font-weight:600;margin:.25rem 0}.quiet{color:var(--quiet);margin:.25rem 0;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid var(--line);padding:.35rem .6rem;text-align:left;vertical-align:top}
.wide{overflow-x:auto}.zero{color:var(--quiet)}td.changed,td.credentials{color:var(--odd);font-weight:600}td.deleted,td.unreadable{color:var(--bad);font-weight:600}td.in_sync{color:var(--good)}
.filters{display:flex;flex-wrap:wrap;gap:1rem;align-items:end;margin:0 0 1rem}.filters label{display:grid;font-size:.9rem}
input,select{font:inherit;color:inherit;background:var(--back);border:1px solid var(--quiet);border-radius:.3rem;padding:.3rem}
article{background:var(--card);border:1px solid var(--line);border-left:.3rem solid var(--line);border-radius:.4rem;padding:.75rem;margin:0 0 .75rem;break-inside:avoid}
article.changed,article.credentials{border-left-color:var(--odd)}article.deleted,article.unreadable{border-left-color:var(--bad)}article.in_sync{border-left-color:var(--good)}
article p{margin:.4rem 0 0}.badge{border:1px solid currentColor;border-radius:1rem;font-size:.8rem;padding:.05rem .5rem;font-weight:600}
.changed .badge,.credentials .badge{color:var(--odd)}.deleted .badge,.unreadable .badge{color:var(--bad)}.in_sync .badge{color:var(--good)}
.changes{margin-top:.5rem;table-layout:fixed}.changes th:first-child{width:24%;overflow-wrap:anywhere}pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;font:.85rem/1.4 ui-monospace,monospace}
del{background:var(--del);text-decoration-thickness:1px}ins{background:var(--ins);text-decoration:none}.errors{color:var(--bad)}
svg{width:100%;max-width:40rem;height:auto}svg rect{fill:var(--odd)}svg line{stroke:var(--quiet)}svg text{fill:var(--quiet);font-size:12px}
@media (max-width:40rem){.changes thead{position:absolute;clip-path:inset(50%);overflow:hidden;width:1px;height:1px}.changes tr,.changes th,.changes td{display:block;width:100%!important;border-bottom:0;padding:.15rem 0}.changes td::before{content:attr(data-label);color:var(--quiet);font-size:.8rem}.changes tr{border-bottom:1px solid var(--line);padding:.3rem 0}}
@media print{.filters{display:none}article[hidden]{display:block!important}body{max-width:none;font-size:10pt}}
`;

/** Filters. Without a script everything is shown. */
export const SCRIPT = `
const cards=[...document.querySelectorAll("article")],text=document.getElementById("text"),state=document.getElementById("state"),registry=document.getElementById("registry");
function show(){let count=0;for(const card of cards){const{state:s,registry:r}=card.dataset;const fits=(state.value===""||state.value===s||(state.value==="out"&&s!=="in_sync"))&&(registry.value===""||registry.value===r)&&card.textContent.toLowerCase().includes(text.value.toLowerCase());card.hidden=!fits;if(fits)count++}
document.getElementById("shown").textContent=count+" of "+cards.length;document.getElementById("none").hidden=count>0}
if(text){if(!cards.some(({dataset})=>dataset.state!=="in_sync"))state.value="";for(const field of[text,state,registry])field.addEventListener("input",show);document.querySelector("form").addEventListener("submit",(event)=>event.preventDefault());show()}
`;
