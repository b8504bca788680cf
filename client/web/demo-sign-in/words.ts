import { bilingual } from '../page/words';

/** What the demo's sign-in says. */
export const demoWords = bilingual(
  {
    title: 'Who are you today?',
    lead: 'Choose one of the people of the staff directory. Each sees what their role may see.',
    warning: 'Demo sign-in, no passwords',
    warned: 'This stands in for the sign-in of an agency, on this machine alone. The people of the demo are invented.',
    people: 'People of the staff directory',
    name: 'Name',
    role: 'Role',
    unit: 'Unit',
    act: 'Choose',
    signIn: 'Sign in',
    as: (name: string) => `as ${name}`,
    nobody:
      'The staff directory has nobody with a role yet. “npm start” enters the people of the demo: load this page anew in a moment.',
    gone: 'This sign-in is over',
    goneLead: 'It was begun too long ago, or in another browser.',
    back: 'Back to Caseclock',
  },
  {
    title: '¿Quién es usted hoy?',
    lead: 'Elija una de las personas del directorio del personal. Cada una ve lo que su función permite.',
    warning: 'Inicio de sesión de demostración, sin contraseñas',
    warned:
      'Sustituye al inicio de sesión de una agencia, solo en esta máquina. Las personas de la demostración son inventadas.',
    people: 'Personas del directorio del personal',
    name: 'Nombre',
    role: 'Función',
    unit: 'Unidad',
    act: 'Elegir',
    signIn: 'Iniciar sesión',
    as: (name: string) => `como ${name}`,
    nobody:
      'El directorio del personal todavía no tiene a nadie con una función. “npm start” agrega a las personas de la demostración: vuelva a cargar esta página en un momento.',
    gone: 'Este inicio de sesión terminó',
    goneLead: 'Se empezó hace demasiado tiempo, o en otro navegador.',
    back: 'Volver a Caseclock',
  },
);
