/*
 * The geodata that have no shapes, as part of what every visit loads: a request costs the browser as much as their bytes.
 */
export { default as lines } from '../../geodata/lines.json';
export { default as regions } from '../../geodata/regions.json';
export { default as towns } from '../../geodata/towns.json';
