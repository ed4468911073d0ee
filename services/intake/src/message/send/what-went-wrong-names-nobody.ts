/** Why a message did not go out, without the addresses and numbers that mail servers say back: it is kept, and goes into logs. */
export const unnamed = (why: string): string => why.replace(/[^\s<>"'@]+@[^\s<>"']+/g, '…@…').replace(/\d{7,}/g, '…');
