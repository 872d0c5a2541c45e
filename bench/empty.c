// The least a program can do: beside it stands what `reconnect --version` costs to start.
int main(void) { return 0; }
