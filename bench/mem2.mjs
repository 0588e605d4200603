const m=()=>{const u=process.memoryUsage();return ['rss','heapUsed','heapTotal','external'].map(k=>k+' '+(u[k]/1e6).toFixed(0)).join(' ')};
console.log('bare',m());
const s=await import('/tmp/batch/try/dist/segmenter/segmenter.js').catch(e=>e);
console.log(Object.keys(s));
const fn=Object.values(s).find(x=>typeof x==='function');
try{console.log(fn('全市各级行政机关受理行政复议案件').length)}catch(e){console.log(e.message)}
console.log('after jieba',m());
