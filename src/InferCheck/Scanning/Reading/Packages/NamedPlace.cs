namespace InferCheck.Scanning.Reading.Packages;

/// <summary>The name of a package and where it stands.</summary>
/// <param name="IsIndirect">Whether the file says that it is there for another package.</param>
internal readonly record struct NamedPlace(string Name, int At, bool IsIndirect = false);
