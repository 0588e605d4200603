/** Powers of ten of the scale characters; 百万 and 千万 multiply out. */
const SCALES: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/** How many powers of ten a run of scale characters adds: 万 → 4, 千万 → 7, 万亿 → 12, '' → 0. */
export function scalePower(scale: string): number {
  if (scale === '') return 0;
  let power = 0;
  for (const c of scale) power += SCALES[c] ?? 0;
  return power;
}

/**
 * Moves the decimal point of an unsigned decimal string to the right, exactly: ('1.1', 8) →
 * '110000000'. Leading zeros go, trailing zeros behind the point stay as printed.
 */
export function shiftDecimal(decimal: string, power: number): string {
  const point = decimal.indexOf('.');
  const whole = point < 0 ? decimal : decimal.slice(0, point);
  const fraction = point < 0 ? '' : decimal.slice(point + 1);
  const moved = fraction.padEnd(power, '0');
  const left = (whole + moved.slice(0, power)).replace(/^0+(?=\d)/, '');
  const right = moved.slice(power);
  return right === '' ? left : `${left}.${right}`;
}
