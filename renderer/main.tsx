import '@mantine/core/styles.layer.css'
import '@mantine/spotlight/styles.layer.css'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/app.css'
import './styles/controls.css'
import { setNonce } from 'get-nonce'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

// The page's policy allows no inline style but that of this document's nonce; Mantine and its scroll lock each need it.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
setNonce(nonce)

const root = document.querySelector('#root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App nonce={nonce} />
    </StrictMode>,
  )
}
