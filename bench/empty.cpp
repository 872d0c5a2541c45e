// The least a C++ program can do: beside it stands what `reconnect --version` costs to start.
int main() {}
