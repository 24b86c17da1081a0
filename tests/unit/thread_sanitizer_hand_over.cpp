// In builds with ThreadSanitizer only: tells it what Qt's own code, which it cannot see, puts in order. What is posted
// to another thread happens before it runs there, and what emits a signal before its slots run; what ran on a thread
// happens before wait() returns; the result of a promise happens before it is read or destroyed.
#ifdef __SANITIZE_THREAD__

#include <QFutureInterface>
#include <QObject>
#include <QThread>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

char promises;

// Goes the way of the functor it holds.
class Posted final : public QtPrivate::QSlotObjectBase {
public:
    explicit Posted(QSlotObjectBase *posted) : QSlotObjectBase(&handle), m_posted(posted) { __tsan_release(this); }

private:
    static void handle(int which, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *)
    {
        auto *own = static_cast<Posted *>(self);
        __tsan_acquire(own);
        if (which == Call) {
            own->m_posted->call(receiver, arguments);
            __tsan_release(own);
            __tsan_release(QThread::currentThread());
        } else if (which == Destroy) {
            own->m_posted->destroyIfLastRef();
            __tsan_release(QThread::currentThread());
            delete own;
        }
    }

    QSlotObjectBase *m_posted;
};

// A slot; goes the way of the one it holds.
class Connected final : public QtPrivate::QSlotObjectBase {
public:
    Connected(const QObject *sender, QSlotObjectBase *slot) : QSlotObjectBase(&handle), m_sender(sender), m_slot(slot)
    {
    }

private:
    static void handle(int which, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *isSame)
    {
        auto *own = static_cast<Connected *>(self);
        if (which == Call) {
            __tsan_acquire(const_cast<QObject *>(own->m_sender));
            own->m_slot->call(receiver, arguments);
        } else if (which == Compare) {
            *isSame = own->m_slot->compare(arguments);
        } else if (which == Destroy) {
            own->m_slot->destroyIfLastRef();
            delete own;
        }
    }

    const QObject *m_sender;
    QSlotObjectBase *m_slot;
};

}  // namespace

QMetaObject::Connection QObject::connectImpl(const QObject *sender, void **signal, const QObject *receiver, void **slot,
    QtPrivate::QSlotObjectBase *object, Qt::ConnectionType type, const int *types, const QMetaObject *senderMetaObject)
{
    static const auto real = next<QMetaObject::Connection (*)(const QObject *, void **, const QObject *, void **,
        QtPrivate::QSlotObjectBase *, Qt::ConnectionType, const int *, const QMetaObject *)>(
        "_ZN7QObject11connectImplEPKS_PPvS1_S3_PN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPKiPK11QMetaObject");
    return real(sender, signal, receiver, slot, new Connected(sender, object), type, types, senderMetaObject);
}

void QMetaObject::activate(QObject *sender, const QMetaObject *metaObject, int signal, void **arguments)
{
    static const auto real
        = next<void (*)(QObject *, const QMetaObject *, int, void **)>("_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    __tsan_release(sender);
    real(sender, metaObject, signal, arguments);
}

bool QMetaObject::invokeMethodImpl(
    QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type, void *result)
{
    static const auto real = next<bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    return real(object, new Posted(slot), type, result);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto real = next<bool (*)(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool ended = real(this, deadline);
    if (ended)
        __tsan_acquire(this);
    return ended;
}

void QFutureInterfaceBase::reportFinished()
{
    static const auto real = next<void (*)(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    __tsan_release(&promises);
    real(this);
}

bool QFutureInterfaceBase::derefT() const
{
    static const auto real = next<bool (*)(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase6derefTEv");
    __tsan_release(&promises);
    const bool isShared = real(this);
    __tsan_acquire(&promises);
    return isShared;
}

void QFutureInterfaceBase::waitForResult(int index)
{
    static const auto real = next<void (*)(QFutureInterfaceBase *, int)>("_ZN20QFutureInterfaceBase13waitForResultEi");
    real(this, index);
    __tsan_acquire(&promises);
}

#endif
