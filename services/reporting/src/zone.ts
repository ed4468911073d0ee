/** The zone whose days and months the figures are counted in. */
export const ZONE = 'Asia/Shanghai';
