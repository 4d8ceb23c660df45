/** The style of the page of a comparison, for screens and for paper. */
export const diffHtmlStyle = `
:root{color-scheme:light;font:16px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif;color:#1c2430;background:#fff}
body{max-width:1100px;margin:0 auto;padding:1rem}
h1{font-size:1.5rem;margin:.2rem 0}h2{font-size:1.2rem;margin:1.6rem 0 .4rem;border-bottom:2px solid #1d4f91}h3{font-size:1.05rem;margin:1rem 0 .2rem}
h4{font-size:1rem;margin:.4rem 0 .2rem}small{color:#4a5666;font-weight:400;font-size:.85rem}header p{margin:.1rem 0;color:#38424f}
.notice{border:1px solid #8a5a00;padding:.3rem .6rem;color:#5c3c00;background:#fff8e6}
.counts{display:flex;flex-wrap:wrap;gap:.6rem;list-style:none;padding:0}.counts li{border:1px solid #c5ccd6;border-radius:.3rem;padding:.2rem .8rem}
.counts b{font-size:1.2rem}
#filters{display:flex;flex-wrap:wrap;gap:.5rem 1rem;padding:.6rem;background:#f2f5f9;}@media(min-height:600px) and (min-width:700px){#filters{position:sticky;top:0}}#filters[hidden]{display:none}
select,input,button{font:inherit;max-width:16rem;min-height:2rem}
.difference,.fate{border-left:.3rem solid #5a6675;padding:.1rem 0 .1rem .7rem;margin:.5rem 0}
.error{border-color:#b3261e}.warn{border-color:#8a5a00}.info{border-color:#1d6fa5}
.severity{font-weight:600}.error .severity{color:#b3261e}.warn .severity{color:#7a4f00}.info .severity{color:#155a87}
.way{font-weight:400;color:#38424f}
table{border-collapse:collapse;width:100%;table-layout:fixed}th,td{border:1px solid #c5ccd6;padding:.2rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#f2f5f9;font-weight:600}th:first-child,td:first-child{width:5.5em}@media(max-width:600px){th:first-child,td:first-child{width:3.2em}}
.same td{color:#4a5666}.added td:nth-child(2),.changed td:nth-child(2){background:#fdecea}.removed td:nth-child(3),.changed td:nth-child(3){background:#e8f4ea}
mark{background:#ffe08a;color:inherit;padding:0 .1em}.note{margin:.1rem 0;font-size:.9rem;color:#38424f}
:focus-visible{outline:3px solid #1d4f91;outline-offset:1px}
@media print{#filters,#shown{display:none}body{max-width:none;padding:0;font-size:11pt}article,.difference{break-inside:avoid}section{break-before:page}section:first-of-type{break-before:auto}mark{text-decoration:underline}}
`;

/** The script of the page: shows the filters, and of the differences what they ask for. */
export const diffHtmlScript = `
(function(){
var form=document.getElementById('filters'),shown=document.getElementById('shown');
var all=[].slice.call(document.querySelectorAll('.difference'));
form.hidden=false;
function apply(){
  var text=form.text.value.trim().toLowerCase(),count=0;
  all.forEach(function(one){
    var fits=['severity','direction','agency','field'].every(function(name){var v=form[name].value;return !v||one.dataset[name]===v;});
    if(fits&&text)fits=one.closest('article').textContent.toLowerCase().indexOf(text)>=0;
    one.hidden=!fits;if(fits)count++;
  });
  [].forEach.call(document.querySelectorAll('article'),function(a){a.hidden=!a.querySelector('.difference:not([hidden])');});
  [].forEach.call(document.querySelectorAll('section'),function(s){var d=s.querySelectorAll('.difference');if(d.length)s.hidden=!s.querySelector('article:not([hidden])');});
  shown.textContent=count+' / '+all.length;
}
form.addEventListener('input',apply);
form.addEventListener('reset',function(){setTimeout(apply,0);});
form.addEventListener('submit',function(e){e.preventDefault();});
apply();
})();
`;
