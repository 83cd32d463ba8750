import CNcurses
import TerminalGrid
