export const openWalk = async (): Promise<0> => 0;
