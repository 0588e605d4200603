// What is read: five reports, long texts made of them, and texts that are made to be slow.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SHARED = new URL('../../shared/reports/', import.meta.url);
const OWN = new URL('../fixtures/reports/', import.meta.url);

/** The five reports that the goals name where they are at hand, else five of the fixtures: paths and bytes. */
export const fiveReports = () => textsOf(existsSync(SHARED) ? SHARED : OWN).slice(0, 5);

/** Every fixture: texts that differ, where the five are the same again and again. */
export const allFixtures = () => textsOf(OWN);

function textsOf(folder) {
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => {
    const path = fileURLToPath(new URL(name, folder));
    return { path, bytes: readFileSync(path) };
  });
}

const TITLE = '某县2023年法治政府建设工作报告\n';
const repeated = (piece) => (bytes) => TITLE + piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)));
const reports = () => fiveReports().map(({ bytes }) => bytes.toString('utf8')).join('\n');

/** Texts of any length in bytes, by what they are made of. */
export const TEXTS = {
  reports: (bytes) => repeated(reports())(bytes),
  oneLine: (bytes) => repeated(reports().replace(/\s+/g, ''))(bytes),
  noStops: (bytes) => repeated(reports().replace(/[\s。；;！!？?]+/g, ''))(bytes),
  brackets: repeated('（'),
  closedBrackets: repeated('受理（20件）'),
  markers: repeated('一、加强工作。\n（一）推进工作。\n1.做好工作。\n（1）办结工作。\n'),
  digits: repeated('1'),
  ofWhich: repeated('其中'),
  years: repeated('2023年、'),
  listedFigures: repeated('受理20件、'),
  percentages: repeated('50%'),
  changes: repeated('比上年增长5%，'),
  negations: repeated('无'),
};
