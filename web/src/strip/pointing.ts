import type { Attachment } from 'svelte/attachments';

interface Pointing {
  at: (x: number, y: number) => void;
  open: (x: number, y: number) => void;
  leave: () => void;
}

/** Tells a drawing where the pointer is, in the drawing's own pixels. Keys are handled by the cells themselves. */
export function pointing({ at, open, leave }: Pointing): Attachment<SVGElement> {
  return (drawing) => {
    const inside = (event: MouseEvent, use: (x: number, y: number) => void): void => {
      const box = drawing.getBoundingClientRect();
      use(event.clientX - box.left, event.clientY - box.top);
    };
    const move = (event: PointerEvent): void => inside(event, at);
    const click = (event: MouseEvent): void => inside(event, open);
    drawing.addEventListener('pointermove', move);
    drawing.addEventListener('pointerleave', leave);
    drawing.addEventListener('click', click);
    return () => {
      drawing.removeEventListener('pointermove', move);
      drawing.removeEventListener('pointerleave', leave);
      drawing.removeEventListener('click', click);
    };
  };
}
