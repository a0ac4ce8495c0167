/** How the form looks: the paper and ink of the screens, light and dark; one column that is read on a phone. */
export const FORM_STYLE = `
:root{color-scheme:light dark;--paper:#faf8f3;--raised:#fffefb;--ink:#1d1b18;--soft:#5e5850;--line:#e3ddd0;--edge:#8a8378;--accent:#2b3fb3;--on:#ffffff;--wash:#eceefb;--wrong:#b3261e}
@media (prefers-color-scheme:dark){:root{--paper:#1c1b1a;--raised:#252422;--ink:#f2eee6;--soft:#b5aea3;--line:#3a3733;--edge:#857e74;--accent:#a3b1ff;--on:#15161f;--wash:#2b2f4a;--wrong:#ff9d8f}}
*{box-sizing:border-box}
html{font:400 17px/1.55 Figtree,system-ui,sans-serif;background:var(--paper);color:var(--ink);-webkit-text-size-adjust:100%}
body{margin:0}
main{max-width:42rem;margin:0 auto;padding:4.5rem 1.5rem 5rem}
h1{font:400 2.4rem/1.15 Newsreader,Georgia,serif;margin:0 0 .75rem;letter-spacing:-.01em;text-wrap:balance}
h2{font:600 .82rem/1.4 Figtree,system-ui,sans-serif;margin:0 0 .9rem;color:var(--soft)}
.lead{margin:0 0 2.75rem;color:var(--soft);max-width:36rem}
.message{margin:0 0 3.25rem;padding:0 0 0 1.5rem;border-left:3px solid var(--ink)}
.message p{margin:0 0 1rem;white-space:pre-line;overflow-wrap:anywhere}
.message .value{font:400 1.62rem/1.38 Newsreader,Georgia,serif;margin-bottom:1.25rem}
.message h2{color:inherit;font:600 .95rem/1.4 Figtree,system-ui,sans-serif;margin:1.4rem 0 .2rem;overflow-wrap:anywhere}
.message :last-child{margin-bottom:0}
fieldset{border:0;margin:0;padding:1.5rem 0;border-top:1px solid var(--line);min-width:0}
legend{float:left;width:100%;padding:0;margin:0 0 .8rem;font-size:1.08rem}
.scale{clear:both;display:grid;grid-template-columns:repeat(5,1fr);gap:.5rem;max-width:25rem}
.scale label{position:relative;display:block}
.scale input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.scale span{display:block;text-align:center;padding:.6rem 0;border:1px solid var(--edge);border-radius:.5rem;background:var(--raised);font-variant-numeric:tabular-nums}
.scale input:hover+span{border-color:var(--accent)}
.scale input:checked+span{background:var(--accent);border-color:var(--accent);color:var(--on);font-weight:600}
.scale input:focus-visible+span{outline:3px solid var(--accent);outline-offset:2px}
.ends{display:flex;justify-content:space-between;max-width:25rem;margin:.4rem 0 0;font-size:.82rem;color:var(--soft)}
.field{display:block;margin:0 0 1.1rem}
.field b{font-weight:400}
.field small{color:var(--soft);font-size:.82rem}
input[type=text],input[type=email],textarea{display:block;width:100%;margin:.35rem 0 0;padding:.6rem .75rem;font:inherit;color:inherit;background:var(--raised);border:1px solid var(--edge);border-radius:.5rem}
textarea{min-height:6rem;resize:vertical}
input[type=text]:focus-visible,input[type=email]:focus-visible,textarea:focus-visible{outline:3px solid var(--accent);outline-offset:1px}
.last{border-top:1px solid var(--line);padding-top:1.75rem}
.actions{display:flex;flex-wrap:wrap;gap:.75rem;margin-top:1.75rem}
button{font:600 1rem/1 Figtree,system-ui,sans-serif;padding:.9rem 1.4rem;border-radius:.5rem;border:1px solid var(--accent);background:var(--accent);color:var(--on);cursor:pointer}
button.quiet{background:transparent;color:var(--accent)}
button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.told{margin:1.25rem 0 0;min-height:1.6rem}
.told.wrong{color:var(--wrong)}
#answers{font:.82rem/1.5 ui-monospace,monospace;min-height:5rem}
[hidden]{display:none!important}
@media (max-width:32rem){main{padding:2.25rem 1.1rem 3.5rem}h1{font-size:1.95rem}.message{padding-left:1.05rem}.message .value{font-size:1.34rem}button{width:100%}}
@media print{main{padding:0}.actions{display:none}}
`.trim()
