namespace InferCheck.Files;

/// <summary>Files in this folder cannot be believed, because others can put theirs there.</summary>
public sealed class SharedFolderException(string message) : IOException(message);
