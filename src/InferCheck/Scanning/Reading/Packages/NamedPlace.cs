namespace InferCheck.Scanning.Reading.Packages;

/// <summary>The name of a package and where it stands.</summary>
internal readonly record struct NamedPlace(string Name, int At);
