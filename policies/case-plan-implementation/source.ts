/** Michigan DHHS, MiTEAM practice guide for caseworkers, "Case Plan Implementation". */
export const SOURCE = 'MiTEAM Case Plan Implementation';

/*
 *   Case plan implementation begins at initial plan development and continues throughout case closure.
 *
 * No rule of this chapter waits for a plan in effect but where it speaks of one (S4.3): referrals, declined services,
 * engagement and conferences are recorded from the opening on, and a closed case takes nothing more.
 */
