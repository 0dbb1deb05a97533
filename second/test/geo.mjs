import * as g from '../evaluator/geometry.mjs'
import {any,and,not,isTrue,isFalse,isOpen} from '../evaluator/values.mjs'
let seed=7; const rnd=()=>(seed=(seed*16807)%2147483647)/2147483647
let worst=0, bad=0, n=0
for(let k=0;k<150;k++){
  const verts=[...Array(2+Math.floor(rnd()*8))].map((_,i)=>[35+rnd()*0.6,36+i*0.15+rnd()*0.1])
  const line=g.path(verts,false), o=()=>({from:0,to:3000+rnd()*9000,side:[-1,0,1][Math.floor(rnd()*3)],ends:['round','flat','untold'][Math.floor(rnd()*3)],compass:rnd()<0.15,error:0})
  const b1=g.band(line,o()), b2=g.band(line,o()), d=g.disc(g.point([35.3,36.4]),10000,0), ol=g.outline(g.path([[35.1,36.1],[35.5,36.2],[35.2,36.9]],true),0)
  const shapes=[b1,(...a)=>any([b1(...a),d(...a)]),(...a)=>and(ol(...a),not(b2(...a))),(...a)=>any([b1(...a),ol(...a)])]
  for(const s of shapes){ let N=400;
    const gr=rnd()<0.8?{kind:'disc',centre:[35+rnd()*0.6,36+rnd()*1.2],radius:rnd()<.2?0:rnd()*4000}:{kind:'outline',corners:[[35.2,36.2],[35.25+rnd()*.05,36.22],[35.22,36.3]]}
    const a=g.area(gr), t0=performance.now(), t=g.cover(a,s,0,true); (ms=>{if(ms>1000)console.log("slow",k,shapes.indexOf(s),gr.kind,gr.radius,ms|0,t);worst=Math.max(worst,ms)})(performance.now()-t0); n++
    let ins=0,out=0,op=0
    for(let i=0;i<N;i++){const p=g.direct(a.centre,rnd()*7,Math.sqrt(rnd())*a.size); if(a.clearance(p)<0)continue; const u=s(p,0,true); isTrue(u)?ins++:isFalse(u)?out++:op++}
    const ok=isTrue(t)?!out&&!op:isFalse(t)?!ins&&!op:(op>0||(ins&&out)||Math.max(ins,out)>0)
    if(isOpen(t)&&op===0&&!(ins&&out)) for(let i=0;i<20000;i++){const p=g.direct(a.centre,rnd()*7,Math.sqrt(rnd())*a.size); if(a.clearance(p)<0)continue; const u=s(p,0,true); isTrue(u)?ins++:isFalse(u)?out++:op++}
    const suspicious=isOpen(t)&&op===0&&!(ins&&out)
    if(!ok){bad++;console.log('BAD',k,t,{ins,out,op},JSON.stringify(gr))} else if(suspicious) console.log('near edge?',k,t.miss,{ins,out,op},gr.radius)
  }
}
console.log({n,bad,worst})
const long=g.path([...Array(60)].map((_,i)=>[45+Math.sin(i)*0.3,30+i*0.1]),false), bb=g.band(long,{from:0,to:30000,side:1,ends:'untold',compass:false,error:0}), b3=g.band(long,{from:0,to:30000,side:-1,ends:'untold',compass:false,error:0})
let t0=performance.now(); console.log(g.cover(g.area({kind:'disc',centre:[45,33],radius:8000}),(...a)=>any([bb(...a),b3(...a)]),0,true),performance.now()-t0)
