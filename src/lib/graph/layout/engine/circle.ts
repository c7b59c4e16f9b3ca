/**
 * The point of the unit circle at so many turns from the right, anticlockwise, by basic arithmetic alone: `Math.cos` and
 * `Math.sin` may differ in their last bit from one engine to the next, and with them the picture.
 */
export const pointOnCircle = (turns: number): readonly [number, number] => {
  const whole = turns - Math.floor(turns);
  // Quarter turns are exact; what is left lies within an eighth to each side.
  const quarter = Math.floor(4 * whole + 0.5);
  const angle = (whole - quarter / 4) * 6.283185307179586;
  const square = angle * angle;
  const sine =
    angle * (1 - (square / 6) * (1 - (square / 20) * (1 - (square / 42) * (1 - (square / 72) * (1 - square / 110)))));
  const cosine =
    1 -
    (square / 2) *
      (1 - (square / 12) * (1 - (square / 30) * (1 - (square / 56) * (1 - (square / 90) * (1 - square / 132)))));
  switch (quarter & 3) {
    case 0:
      return [cosine, sine];
    case 1:
      return [-sine, cosine];
    case 2:
      return [-cosine, -sine];
    default:
      return [sine, -cosine];
  }
};
