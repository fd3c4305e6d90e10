namespace InferCheck.Tests.House.Measures;

/// <summary>One file needs another: by a type, or by a method that extends one.</summary>
internal sealed record Arrow(string From, string To, string Name)
{
    public string FromRoom => RoomOf(From);

    public string ToRoom => RoomOf(To);

    /// <summary>The folders of a file below `src`, without the file: `InferCheck.Site/Features/Index`.</summary>
    public static string RoomOf(string file) => file[..file.LastIndexOf('/')];

    public override string ToString() => $"{From} needs {Name} of {To}";
}
