/** A method of ECMAScript 2024 that pdf.js 5 calls when it prepares fonts, and Node 20 does not have. */

/** Adds `ArrayBuffer.prototype.transferToFixedLength` where the platform lacks it, with the meaning that the standard gives it. */
export function makeTransferable(): void {
  const prototype = ArrayBuffer.prototype as ArrayBuffer & { transferToFixedLength?: (length?: number) => ArrayBuffer }
  if (typeof prototype.transferToFixedLength === 'function') return
  Object.defineProperty(prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value: function transferToFixedLength(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
      const moved = structuredClone(this, { transfer: [this] })
      if (length === moved.byteLength) return moved
      const fitted = new Uint8Array(length)
      fitted.set(new Uint8Array(moved, 0, Math.min(length, moved.byteLength)))
      return fitted.buffer
    },
  })
}
