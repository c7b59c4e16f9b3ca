/** How much swinging is borne for how much advance. */
const JITTER_TOLERANCE = 1;
const MAX_JITTER = 10;
const MIN_EFFICIENCY = 0.05;
/** The speed rises by no more than this share in a step. */
const MAX_RISE = 0.5;
const MAX_SPEED = 1_000;
/** No node goes further in a step than this share of the picture's radius: two on one spot would throw each other out. */
const MAX_WAY = 0.1;

export interface Pace {
  /** Moves nodes by their forces; gives the mean way of those that may move as a share of the picture's root mean square radius. */
  readonly move: (x: Float64Array, y: Float64Array, fx: Float64Array, fy: Float64Array) => number;
}

/**
 * Speed of nodes under forces, by Gephi's rule: the whole as fast as its swinging allows, and a node that swings by itself
 * slower than the rest. No node goes further than `limits` says for each unit of its force. Source: Jacomy et al. (2014), and Gephi's ForceAtlas2.java.
 */
export const createPace = (mass: Float64Array, fixed: Uint8Array, limits: Float64Array): Pace => {
  const order = mass.length;
  const oldX = new Float64Array(order);
  const oldY = new Float64Array(order);
  const swings = new Float64Array(order);
  let speed = 1;
  let efficiency = 1;
  const estimated = 0.05 * Math.sqrt(order);
  const minJitter = Math.sqrt(estimated);

  const adapt = (swinging: number, traction: number): void => {
    if (swinging === 0) return;
    let jitter = JITTER_TOLERANCE * Math.max(minJitter, Math.min(MAX_JITTER, (estimated * traction) / (order * order)));
    if (swinging > 2 * traction) {
      if (efficiency > MIN_EFFICIENCY) efficiency *= 0.5;
      jitter = Math.max(jitter, JITTER_TOLERANCE);
    }
    const target = (jitter * efficiency * traction) / swinging;
    if (swinging > jitter * traction) {
      if (efficiency > MIN_EFFICIENCY) efficiency *= 0.7;
    } else if (speed < MAX_SPEED) {
      efficiency *= 1.3;
    }
    speed += Math.min(target - speed, MAX_RISE * speed);
  };

  return {
    move: (x, y, fx, fy) => {
      let [swinging, traction] = [0, 0];
      for (let i = 0; i < order; i += 1) {
        if (fixed[i] === 1) continue;
        const forceX = fx[i] ?? 0;
        const forceY = fy[i] ?? 0;
        const sx = (oldX[i] ?? 0) - forceX;
        const sy = (oldY[i] ?? 0) - forceY;
        const tx = (oldX[i] ?? 0) + forceX;
        const ty = (oldY[i] ?? 0) + forceY;
        const mi = mass[i] ?? 0;
        const swing = mi * Math.sqrt(sx * sx + sy * sy);
        swings[i] = swing;
        swinging += swing;
        traction += 0.5 * mi * Math.sqrt(tx * tx + ty * ty);
        oldX[i] = forceX;
        oldY[i] = forceY;
      }
      adapt(swinging, traction);
      let squares = 0;
      for (let i = 0; i < order; i += 1) squares += (x[i] ?? 0) * (x[i] ?? 0) + (y[i] ?? 0) * (y[i] ?? 0);
      const radius = Math.sqrt(squares / order);
      const longest = radius > 0 ? MAX_WAY * radius : Infinity;
      let [ways, free] = [0, 0];
      for (let i = 0; i < order; i += 1) {
        if (fixed[i] === 1) continue;
        const factor = Math.min(limits[i] ?? 1, speed / (1 + Math.sqrt(speed * (swings[i] ?? 0))));
        let dx = (fx[i] ?? 0) * factor;
        let dy = (fy[i] ?? 0) * factor;
        let way = Math.sqrt(dx * dx + dy * dy);
        if (way > longest) {
          dx *= longest / way;
          dy *= longest / way;
          way = longest;
        }
        x[i] = (x[i] ?? 0) + dx;
        y[i] = (y[i] ?? 0) + dy;
        ways += way;
        free += 1;
      }
      return radius > 0 && free > 0 ? ways / (free * radius) : 0;
    },
  };
};
