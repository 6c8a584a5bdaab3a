import alert from 'lucide-static/icons/triangle-alert.svg?raw';
import arrowDown from 'lucide-static/icons/arrow-down.svg?raw';
import arrowLeft from 'lucide-static/icons/chevron-left.svg?raw';
import arrowRight from 'lucide-static/icons/chevron-right.svg?raw';
import arrowUp from 'lucide-static/icons/arrow-up.svg?raw';
import advice from 'lucide-static/icons/lightbulb.svg?raw';
import again from 'lucide-static/icons/rotate-ccw.svg?raw';
import annualReport from 'lucide-static/icons/book-open-text.svg?raw';
import ask from 'lucide-static/icons/message-circle-question-mark.svg?raw';
import bag from 'lucide-static/icons/door-open.svg?raw';
import camera from 'lucide-static/icons/camera.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import checklist from 'lucide-static/icons/list-checks.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import close from 'lucide-static/icons/x.svg?raw';
import colleague from 'lucide-static/icons/users.svg?raw';
import criterion from 'lucide-static/icons/scale.svg?raw';
import crm from 'lucide-static/icons/contact.svg?raw';
import crown from 'lucide-static/icons/crown.svg?raw';
import disagree from 'lucide-static/icons/thumbs-down.svg?raw';
import factory from 'lucide-static/icons/factory.svg?raw';
import file from 'lucide-static/icons/file-text.svg?raw';
import files from 'lucide-static/icons/files.svg?raw';
import flag from 'lucide-static/icons/flag.svg?raw';
import full from 'lucide-static/icons/maximize.svg?raw';
import gift from 'lucide-static/icons/gift.svg?raw';
import globe from 'lucide-static/icons/globe.svg?raw';
import handshake from 'lucide-static/icons/handshake.svg?raw';
import heart from 'lucide-static/icons/heart.svg?raw';
import help from 'lucide-static/icons/circle-question-mark.svg?raw';
import home from 'lucide-static/icons/house.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import keyboard from 'lucide-static/icons/keyboard.svg?raw';
import lamp from 'lucide-static/icons/lamp.svg?raw';
import laptop from 'lucide-static/icons/laptop.svg?raw';
import list from 'lucide-static/icons/list.svg?raw';
import locked from 'lucide-static/icons/lock.svg?raw';
import log from 'lucide-static/icons/message-square-text.svg?raw';
import menu from 'lucide-static/icons/menu.svg?raw';
import money from 'lucide-static/icons/wallet.svg?raw';
import more from 'lucide-static/icons/ellipsis.svg?raw';
import newspaper from 'lucide-static/icons/newspaper.svg?raw';
import pen from 'lucide-static/icons/pen-line.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import press from 'lucide-static/icons/hand-fist.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import probe from 'lucide-static/icons/search.svg?raw';
import qr from 'lucide-static/icons/qr-code.svg?raw';
import recess from 'lucide-static/icons/coffee.svg?raw';
import refer from 'lucide-static/icons/signpost.svg?raw';
import save from 'lucide-static/icons/download.svg?raw';
import settings from 'lucide-static/icons/settings-2.svg?raw';
import share from 'lucide-static/icons/megaphone.svg?raw';
import silence from 'lucide-static/icons/hourglass.svg?raw';
import social from 'lucide-static/icons/at-sign.svg?raw';
import star from 'lucide-static/icons/star.svg?raw';
import swap from 'lucide-static/icons/arrow-left-right.svg?raw';
import target from 'lucide-static/icons/target.svg?raw';
import truck from 'lucide-static/icons/truck.svg?raw';
import undo from 'lucide-static/icons/undo-2.svg?raw';
import unlocked from 'lucide-static/icons/lock-open.svg?raw';
import wave from 'lucide-static/icons/hand.svg?raw';
import whisper from 'lucide-static/icons/message-circle.svg?raw';

const drawings = {
  advice, again, alert, 'annual-report': annualReport, 'arrow-down': arrowDown, 'arrow-left': arrowLeft, 'arrow-right': arrowRight, 'arrow-up': arrowUp,
  ask, bag, camera, check, checklist, clock, close, colleague, criterion, crm, crown, disagree, factory, file, files, flag, full, gift, globe, handshake,
  heart, help, home, info, keyboard, lamp, laptop, list, locked, log, menu, money, more, newspaper, pen, phone, play, press, printer, probe, qr, recess, refer,
  save, settings, share, silence, social, star, swap, target, truck, undo, unlocked, wave, whisper,
} as const;
export type IconName = keyof typeof drawings;

const inner = (drawing: string): string => drawing.slice(drawing.indexOf('>', drawing.indexOf('<svg')) + 1, drawing.lastIndexOf('</svg>'));

/** A line drawing; never the only carrier of a meaning, so hidden from screen readers. */
export function Icon({ name, class: extra }: { readonly name: IconName; readonly class?: string }) {
  return (
    <svg
      class={extra ? `icon ${extra}` : 'icon'} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round"
      aria-hidden="true" focusable="false" dangerouslySetInnerHTML={{ __html: inner(drawings[name]) }}
    />
  );
}
