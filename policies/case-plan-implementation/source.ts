/** Michigan DHHS, MiTEAM practice guide for caseworkers, "Case Plan Implementation". */
export const SOURCE = 'MiTEAM Case Plan Implementation';
