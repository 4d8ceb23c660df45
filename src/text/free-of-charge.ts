const free = /^(?:无|不收费|免费|免收|0元?|零|—|-|\/)|不收|免[收征费]|停征|取消/;

/** Whether what stands in the place of a rate says that nothing is charged: 免收, 停征, 0元. */
export function saysFree(rate: string): boolean {
  return free.test(rate);
}
