namespace InferCheck.Importing;

/// <summary>A data set that cannot be read, and why.</summary>
public sealed class DataSetException(string message) : Exception(message);
