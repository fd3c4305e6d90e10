using System.Runtime.InteropServices;
using System.Text;

namespace InferCheck.Files;

/// <summary>Who owns an entry of the file system, and what kind of entry it is: the runtime tells neither.</summary>
internal readonly record struct UnixStatus(uint Owner, int Mode, FileStamp Stamp)
{
    private const int CurrentFolder = -100;
    private const int NoFollow = 0x100;
    private const uint Basic = 0x7FF;

    // The layout of `struct statx` is the same on every processor.
    private const int Size = 256;
    private const int OwnerAt = 20;
    private const int ModeAt = 28;
    private const int NodeAt = 32;
    private const int LengthAt = 40;
    private const int ChangedAt = 96;
    private const int WrittenAt = 112;
    private const int DeviceAt = 136;
    private const int KindMask = 0xF000;
    private const int RegularFile = 0x8000;

    public bool IsFile => (Mode & KindMask) == RegularFile;

    /// <summary>The user this process acts as.</summary>
    public static uint Me => geteuid();

    /// <summary>Nothing where the system does not say, or when there is no such entry.</summary>
    public static UnixStatus? Of(string path, bool follow)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        var status = new byte[Size];
        try
        {
            return statx(CurrentFolder, Encoding.UTF8.GetBytes(path + "\0"), follow ? 0 : NoFollow, Basic, status) == 0
                ? new UnixStatus(BitConverter.ToUInt32(status, OwnerAt), BitConverter.ToUInt16(status, ModeAt), StampOf(status))
                : null;
        }
        catch (EntryPointNotFoundException)
        {
            // Expected: a C library from before 2018.
            return null;
        }
    }

    private static FileStamp StampOf(byte[] status) => new(
        BitConverter.ToUInt64(status, DeviceAt), BitConverter.ToUInt64(status, NodeAt), BitConverter.ToUInt64(status, LengthAt), Time(status, WrittenAt),
            Time(status, ChangedAt));

    /// <summary>Seconds, then nanoseconds; the runtime counts in hundreds of these, which is finer than their clocks tick.</summary>
    private static DateTimeOffset Time(byte[] status, int at) =>
        DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(BitConverter.ToInt64(status, at), 0, 253_402_300_000))
            .AddTicks(BitConverter.ToUInt32(status, at + 8) / 100);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int statx(int folder, byte[] path, int flags, uint mask, [Out] byte[] status);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern uint geteuid();
}
