const {findInputs}=await import('/tmp/batch/try/dist/batch/inputs.js');
const before=process.memoryUsage().rss/1e6; const t=Date.now();
const {inputs}=await findInputs(['/tmp/batch/million']);
global.gc(); const u=process.memoryUsage();
console.log(inputs.length,'inputs', (Date.now()-t)/1000,'s; rss before',before|0,'held now: heap',u.heapUsed/1e6|0,'arrayBuffers',u.arrayBuffers/1e6|0,'MB; max rss',process.resourceUsage().maxRSS/1000|0);
let n=0; for (const i of inputs) n+=i.path.length>0; console.log(n, process.resourceUsage().maxRSS/1000|0);
