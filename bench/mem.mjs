const m=()=>{const u=process.memoryUsage();return ['rss','heapUsed','heapTotal','external','arrayBuffers'].map(k=>k+' '+(u[k]/1e6).toFixed(0)).join(' ')};
console.log('bare',m());
const {processInput}=await import('/tmp/batch/try/dist/batch/work.js');
console.log('modules',m());
const manner={style:'jsonl',colour:false,table:{bom:false,header:'id',columns:null,where:[]},lang:'zh',mostBytes:1e8,kind:null,keepText:false,packs:''};
import {readdirSync} from 'node:fs';
const d='/tmp/batch/try/fixtures/reports/';
const fs=readdirSync(d).filter(f=>f.endsWith('.txt'));
const go=async f=>processInput({path:f,file:d+f,name:f},manner);
await go(fs[0]); global.gc?.(); console.log('first',m());
for(const f of fs) await go(f); global.gc?.(); console.log('75',m());
for(let i=0;i<5;i++) for(const f of fs) await go(f); console.log('450 no gc',m()); global.gc?.(); console.log('450',m());
console.log('tag calls in 525 readings', globalThis.__n)
