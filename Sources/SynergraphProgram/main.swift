import SynergraphCommands

RootCommand.main()
