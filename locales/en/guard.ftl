# The guards of the program: what the computer forbids it to do.

guard-memory-held = Memory: your other programs cannot read the memory of this one.
guard-memory-missing = Memory: your other programs might read the memory of this one.

guard-core-held = Crash: what is in memory does not go to a file.
guard-core-missing = Crash: what is in memory might go to a file.

guard-network-held = Internet: the computer refuses this program any connection.
guard-network-missing = Internet: this program does not connect, but the computer does not prevent it.

guard-writing-held = Disk: the computer refuses to let this program write outside its folder.
guard-writing-missing = Disk: this program writes in its folder alone, but the computer does not wholly prevent the rest.

guard-reason-other-system = This guard exists on Linux only.
guard-reason-kernel = The kernel of this system lacks this guard. Update the system.
guard-reason-partly = The kernel of this system has only a part of this guard. Update the system.
guard-reason-refused = This system refuses this guard. Ask the person who looks after it.
guard-reason-processor = This guard does not exist for this processor.
