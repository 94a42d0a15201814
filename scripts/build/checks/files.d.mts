export function checkFileText(name: string, text: string): string[];
