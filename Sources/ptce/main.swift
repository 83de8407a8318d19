import Foundation
import GovernanceConsole

exit(Program(arguments: Array(CommandLine.arguments.dropFirst())).run())
