import { PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { bridge, useCommand, useToday } from '../../../api/index.ts'
import { Button, ErrorState, Note, ProgressBlock, Section } from '../../../components/index.ts'
import { folders } from '../../../i18n/nl/visits/folders.ts'
import { passwordStrength } from './model/password-strength.ts'

const text = folders.give
const words = folders.password

type Props = { hostIds: readonly string[]; isVisitingCopy: boolean }

/** The password of a bezoekmap, typed twice, and where it goes. The password is forgotten once the file is there. */
export function WriteFolder({ hostIds, isVisitingCopy }: Props) {
  const { today } = useToday()
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [path, setPath] = useState<string>()
  const { run, isRunning, failure, data, progress } = useCommand('visitFolders.write')
  const strength = passwordStrength(password)
  const reason =
    hostIds.length === 0
      ? text.noHosts
      : strength === 'too-short'
        ? words.tooShort
        : password === again
          ? undefined
          : words.differs
  const write = async () => {
    if (reason !== undefined) return
    const name = isVisitingCopy ? text.backFileName : text.fileName
    const chosen = await bridge().choose({
      kind: 'save-visit-folder',
      title: text.saveTitle,
      defaultPath: name(today ?? ''),
    })
    if (chosen === null) return
    setPath(chosen)
    if (!(await run({ path: chosen, password, hostIds: [...hostIds] }))) return
    setPassword('')
    setAgain('')
  }
  return (
    <Section title={isVisitingCopy ? text.copyTitle : text.title}>
      <form
        className="folder-form"
        onSubmit={(event) => {
          event.preventDefault()
          void write()
        }}
      >
        <p className="small ink-2">
          {isVisitingCopy ? text.copyDetail : text.detail} {!isVisitingCopy && text.without}
        </p>
        <PasswordInput
          label={words.label}
          description={password === '' ? words.hint : words.strength[strength]}
          value={password}
          autoComplete="new-password"
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <PasswordInput
          label={words.again}
          value={again}
          autoComplete="new-password"
          error={again !== '' && again !== password ? words.differs : undefined}
          onChange={(event) => setAgain(event.currentTarget.value)}
        />
        <div>
          <Button kind="primary" type="submit" isBusy={isRunning} reason={reason}>
            {text.make}
          </Button>
        </div>
        {isRunning && <ProgressBlock label={text.progress} done={progress?.done ?? 0} total={progress?.total ?? 2} />}
        {failure && <ErrorState error={failure} isInline />}
        {data && path !== undefined && !isRunning && !failure && (
          <Note meaning="ok" fact={text.written(path)} isAlert>
            {text.writtenDetail(data.visits, data.pictures)}
          </Note>
        )}
      </form>
    </Section>
  )
}
