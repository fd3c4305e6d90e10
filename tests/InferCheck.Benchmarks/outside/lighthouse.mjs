// The median of what Lighthouse wrote of each page, and the audits that cost something in any run. Not 0 where a median is below 100.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
const reports = readdirSync(folder).filter((name) => /^\d+-\d+\.json$/.test(name)).sort().map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
const median = (numbers) => numbers.sort((one, other) => one - other)[numbers.length >> 1];
const costs = (report, category) => category.auditRefs.map((item) => [item, report.audits[item.id]]).filter(([item, audit]) => item.weight > 0 && audit.score !== null && audit.score < 1);
let isFull = true;
for (const address of [...new Set(reports.map((report) => report.finalDisplayedUrl))]) {
  const runs = reports.filter((report) => report.finalDisplayedUrl === address);
  const lines = Object.keys(runs[0].categories).map((key) => {
    const scores = runs.map((report) => Math.round(report.categories[key].score * 100));
    isFull &&= median([...scores]) === 100;
    return `${key} ${median([...scores])} (${scores.join(", ")})`;
  });
  console.log(`${new URL(address).pathname}${new URL(address).search}: ${lines.join(" · ")}`);
  console.log(`  benchmark of this machine: ${runs.map((report) => Math.round(report.environment.benchmarkIndex)).join(", ")}`);
  for (const [place, report] of runs.entries()) {
    for (const category of Object.values(report.categories)) {
      for (const [, audit] of costs(report, category)) console.log(`  run ${place + 1}, ${category.id}: ${audit.id} ${Math.round(audit.score * 100)} ${audit.displayValue ?? ""}`);
    }
  }
}
process.exitCode = isFull ? 0 : 1;
