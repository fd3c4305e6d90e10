namespace InferCheck.Files;

/// <summary>What the system says of a plain file that changes whenever somebody writes to it or puts another in its place. Only Linux says enough.</summary>
public sealed record FileStamp(ulong Device, ulong Node, ulong Length, DateTimeOffset Written, DateTimeOffset Changed)
{
    public DateTimeOffset Newest => Written > Changed ? Written : Changed;

    /// <summary>Nothing for links, for what is no file, and where the system does not tell.</summary>
    public static FileStamp? Of(string path) => UnixStatus.Of(path, follow: false) is { IsFile: true } status ? status.Stamp : null;
}
