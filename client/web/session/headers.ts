import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const OWN = ["'self'"];

/** What browsers are told with every page: nothing from elsewhere, no script in the page, in no frame. */
export function pageHeaders(): MiddlewareHandler {
  return secureHeaders({
    strictTransportSecurity: false,
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: OWN,
      styleSrc: OWN,
      imgSrc: ["'self'", 'data:'],
      fontSrc: OWN,
      connectSrc: OWN,
      formAction: OWN,
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    xFrameOptions: 'DENY',
    // To ourselves, or a form would say that it comes from nowhere.
    referrerPolicy: 'same-origin',
    permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
  });
}
