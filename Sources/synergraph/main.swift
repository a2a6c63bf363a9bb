import SynergraphCommands

SynergraphProgram.main()
